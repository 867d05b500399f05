import { serveArticles } from "@communique/stage/work";
import { normaliseWork } from "./work.ts";

export default serveArticles([normaliseWork]);
