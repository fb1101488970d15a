import { createReadStream, type WriteStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip, gunzipSync } from 'node:zlib';

const GZIP_MAGIC = [0x1f, 0x8b];

/** Reads a JSON Lines file line by line, gzipped or not; empty lines are passed over. */
export async function* readJsonLines(file: string): AsyncGenerator<{ line: string; value: unknown }> {
  const source = createReadStream(file);
  const input = (await isGzip(file)) ? source.pipe(createGunzip()) : source;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    yield { line, value: parse(line) };
  }
}

/** Reads a text file, gzipped or not, as UTF-8. */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  return (bytes[0] === GZIP_MAGIC[0] && bytes[1] === GZIP_MAGIC[1] ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Writes one record as a line, waiting when the disk is slower. */
export function writeLine(out: WriteStream, record: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    out.write(`${JSON.stringify(record)}\n`, (error) => (error ? reject(error) : resolve()));
  });
}

async function isGzip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer[0] === GZIP_MAGIC[0] && buffer[1] === GZIP_MAGIC[1];
  } finally {
    await handle.close();
  }
}

/** A line that is no JSON becomes an error of its own record; the run goes on. */
function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    return { error: `not JSON: ${String(error)}` };
  }
}
