import { mount } from "../mount.js";
import { meetings } from "../page/meetings.js";

await mount(meetings);
