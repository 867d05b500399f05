import { interact } from "../charts/interact.js";
import { type TopicRow, topicBars } from "../charts/topics.js";
import { countBy } from "../counts/counts.js";
import { makeCard } from "../parts/card.js";
import { toggled } from "../view/view.js";
import { highlight } from "./highlight.js";
import type { Part, Scene } from "./scene.js";

/** Meetings a topic, in the colours and the order of the years chart. */
export function topicsCard(scene: Scene): Part {
  const { speech, store } = scene;
  const { words } = speech;
  const card = makeCard("topics", words.perTopic, scene);
  const update = () => {
    const rows = topicRows(scene);
    card.show({
      note: words.perTopicNote,
      columns: [words.topic, words.count],
      rows: rows.map(({ name, n }) => [name, n]),
      below: store.view.topics.length > 0 ? words.shadow : null,
      draw: (width) => {
        const label = `${words.perTopic}: ${words.unit}`;
        const chart = topicBars(rows, { width, label, number: speech.number });
        interact(chart, rows, {
          key: ({ topic }) => `topic-${topic}`,
          say: ({ name, n }) => `${name}: ${speech.count(words.meetings, n)}`,
          isChosen: ({ chosen }) => chosen,
          choose: ({ topic }) => store.change({ topics: toggled(store.view.topics, topic) }),
          point: (row) => highlight(chart, row === null ? null : [row.topic]),
        });
        return chart;
      },
    });
  };
  return { node: card.node, update };
}

function topicRows({ chosen, store, speech, colours }: Scene): TopicRow[] {
  const counts = countBy(chosen(), ({ topic }) => topic);
  const others = countBy(chosen("topics"), ({ topic }) => topic);
  return [...colours].map(([topic, colour]) => ({
    topic,
    name: speech.topic(topic),
    n: counts.get(topic) ?? 0,
    shadow: others.get(topic) ?? 0,
    colour,
    chosen: store.view.topics.includes(topic),
  }));
}
