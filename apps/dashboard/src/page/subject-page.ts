import { belongs, type Subject, subjectName, subjectOf } from "./about.js";
import { filters } from "./filters.js";
import { lead, recap } from "./lead.js";
import { meetingList } from "./meeting-list.js";
import { grouped } from "./parts.js";
import type { Page, Part, Scene } from "./scene.js";
import { subjectIndex } from "./subject-index.js";

/** What is special about the page of one country, topic or series. */
export interface SubjectParts {
  /** What stands above the filters. */
  readonly above?: (scene: Scene, of: string) => Part[];
  readonly charts: (scene: Scene, of: string) => Part[];
  /** What stands under the list of all, where the page is about none. */
  readonly index?: (scene: Scene) => Part[];
}

/** A page about one thing; without one, or with one that is not there, the list of all. */
export function subjectPage(name: Subject, special: SubjectParts): Page {
  return {
    name,
    key: ({ store }) => `${store.view.of} ${store.view.members}`,
    about: (tables, { view }) => {
      const of = subjectOf(name, tables, tables.meetings, view);
      return of === null ? tables.meetings : tables.meetings.filter(belongs(name, of, view));
    },
    title: (scene) => {
      const of = subjectOf(name, scene.tables, scene.everything, scene.store.view);
      return of === null ? scene.speech.words.pageNames[name] : subjectName(name, of, scene);
    },
    parts: (scene) => {
      const of = subjectOf(name, scene.tables, scene.everything, scene.store.view);
      if (scene.everything.length === 0) return [];
      if (of === null) return [subjectIndex(name, scene), ...(special.index?.(scene) ?? [])];
      return [
        lead(scene, { page: name, name: subjectName(name, of, scene) }),
        ...(special.above?.(scene, of) ?? []),
        filters(scene),
        recap(scene),
        grouped(`charts charts-${name}`, special.charts(scene, of)),
        meetingList(scene),
      ];
    },
  };
}
