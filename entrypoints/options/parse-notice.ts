/** A row of the table in `NOTICE.md`. */
export interface NoticeRow {
  readonly part: string;
  readonly origin: string;
  readonly licence: string;
}

/** Reads the rows below the head of a Markdown table of three columns; other lines are left out. */
export function parseNotice(markdown: string): NoticeRow[] {
  return markdown
    .split('\n')
    .map((line) => /^\|([^|]*)\|([^|]*)\|([^|]*)\|$/.exec(line.trim()))
    .filter((row) => row !== null)
    .map(([, part = '', origin = '', licence = '']) => ({
      part: plain(part),
      origin: plain(origin),
      licence: plain(licence),
    }))
    .slice(2);
}

function plain(cell: string): string {
  return cell.replaceAll('`', '').trim();
}
