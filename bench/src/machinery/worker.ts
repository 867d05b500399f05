import { serveArticles } from "@communique/stage/work";
import { standIns } from "./stand-ins.ts";

export default serveArticles(standIns);
