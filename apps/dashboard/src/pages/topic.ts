import { mount } from "../mount.js";
import { topic } from "../page/topic.js";

await mount(topic);
