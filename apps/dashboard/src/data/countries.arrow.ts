import { load } from "../load/loader.ts";

await load("countries");
