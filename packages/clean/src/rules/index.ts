import { cutAboveTitle } from "./above-title.ts";
import { cutBylines } from "./byline.ts";
import { cutCaptions } from "./captions.ts";
import { cutDateline } from "./dateline.ts";
import { cutAfterEndMark } from "./end-mark.ts";
import { cutFooter } from "./footer.ts";
import { cutCrumbs, cutMenus, cutSiteNames } from "./menu.ts";
import { cutPageHead } from "./page-head.ts";
import { cutRepeats } from "./repeats.ts";
import type { Rule } from "./rule.ts";
import { cutSeeAlso } from "./see-also.ts";
import { cutCrawlHeader, cutInlineStamps, cutStampLines } from "./stamp.ts";
import { cutAfterTailMarker } from "./tail.ts";
import { cutTeaserGroups } from "./teaser-groups.ts";

/** The rules in the order in which they look at the page; each sees what the earlier ones left. */
export const rules: readonly Rule[] = [
  cutCrawlHeader,
  cutStampLines,
  cutInlineStamps,
  cutAfterEndMark,
  cutAfterTailMarker,
  cutTeaserGroups,
  cutSeeAlso,
  cutSiteNames,
  cutCrumbs,
  cutPageHead,
  cutMenus,
  cutCaptions,
  cutBylines,
  cutFooter,
  cutRepeats,
  cutAboveTitle,
  cutDateline,
];
