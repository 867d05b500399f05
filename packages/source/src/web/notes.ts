/** What whoever archived a page knew of it besides the page: from the feed that named it. */
export interface PageNotes {
  readonly title: string | null;
  readonly outlet: string | null;
  /** The day of publication as the feed writes it. */
  readonly published: string | null;
}

/** The header of an archive's record that holds the notes, as other tools of the web write it too. */
export const notesHeader = "WARC-JSON-Metadata";

/** Notes as the text of their header: one line, ASCII. */
export function writeNotes(notes: PageNotes): string {
  return JSON.stringify(notes).replaceAll(
    /[^\x20-\x7e]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Notes out of the text of their header; what it does not say is null. */
export function notesOf(header: string | null | undefined): PageNotes {
  const noted = parsed(header ?? "");
  const text = (name: keyof PageNotes) => {
    const value = noted[name];
    return typeof value === "string" && value.trim() !== "" ? value : null;
  };
  return { title: text("title"), outlet: text("outlet"), published: text("published") };
}

function parsed(json: string): Partial<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
