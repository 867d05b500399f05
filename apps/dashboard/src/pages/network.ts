import { mount } from "../mount.js";
import { network } from "../page/network.js";

await mount(network);
