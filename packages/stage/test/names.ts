import { column, defineTable } from "@communique/model";

/** What the worker of the tests gives. */
export const names = defineTable("names", "Names that articles have.", ["article_id", "name"], {
  article_id: column.text("The article"),
  name: column.text("A name"),
});
