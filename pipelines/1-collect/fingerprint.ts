import { delimiter } from "node:path";
import { findFiles } from "@communique/source";
import { placesIn, repository, writeInputs } from "@communique/stage";

const data = `${repository}/data`;
const paths = (process.env.COMMUNIQUE_INPUT || "data/raw").split(delimiter);
const { files } = await findFiles(paths, repository);
await writeInputs(placesIn(data).inputs, { paths }, files);
