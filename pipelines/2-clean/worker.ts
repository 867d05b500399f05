import { serveArticles } from "@communique/stage/work";
import { cleanWork, cutWork } from "./work.ts";

export default serveArticles([cleanWork, cutWork]);
