import { mount } from "../mount.js";
import { country } from "../page/country.js";

await mount(country);
