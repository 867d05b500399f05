export { published } from "@communique/publish";
