import { quoteSentences } from "../load/evidence.ts";
import { load } from "../load/loader.ts";

await load("evidence", quoteSentences);
