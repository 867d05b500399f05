import { mount } from "../mount.js";
import { series } from "../page/series.js";

await mount(series);
