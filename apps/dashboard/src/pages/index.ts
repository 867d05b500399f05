import { mount } from "../mount.js";
import { overview } from "../page/overview.js";

await mount(overview);
