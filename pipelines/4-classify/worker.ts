import { serveArticles } from "@communique/stage/work";
import { classifyWork } from "./work.ts";

export default serveArticles([classifyWork]);
