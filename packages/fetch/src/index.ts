export { type FetchEffects, processEffects } from "./effects.ts";
export { type Feed, readFeedList } from "./feeds/read-list.ts";
export { type FetchReport, fetchFeeds } from "./fetch-feeds.ts";
export { type FetchOptions, usualOptions } from "./options.ts";
export type { FeedResult } from "./steps/read-one-feed.ts";
export type { PageResult } from "./steps/store-page.ts";
