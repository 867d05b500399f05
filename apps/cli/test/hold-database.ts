import { setTimeout } from "node:timers/promises";
import { openStore } from "@communique/store";

const path = process.argv[2] ?? "";
await openStore({ path });
process.stdout.write("open\n");
await setTimeout(60_000);
