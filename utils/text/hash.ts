/**
 * SHA-256 of a text, shortened to 128 bits: ids that are the same on every device and will not collide in a lifetime of reading.
 *
 * @returns 32 lower-case hexadecimal digits.
 */
export async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
