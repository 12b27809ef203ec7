/**
 * Names of files are bytes on most systems, and not always UTF-8: archives bring names in GBK. Inside the program a path is a
 * string in which a byte that is no UTF-8 is half a surrogate pair, U+DC80 to U+DCFF; no name in UTF-8 holds one.
 */
const firstByte = 0xdc00;
const strangeByte = /[\udc80-\udcff]/u;

/** A path as the program keeps it. */
export function fromBytes(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = buffer.toString('utf8');
  if (Buffer.from(whole).equals(buffer)) return whole;
  return Array.from(pieces(buffer), (piece) => (typeof piece === 'string' ? piece : String.fromCharCode(firstByte + piece))).join('');
}

/** The path as the system has it. */
export function toSystem(path: string): string | Buffer {
  if (!strangeByte.test(path)) return path;
  return Buffer.concat(Array.from(path, (character) => (strangeByte.test(character) ? byteOf(character) : Buffer.from(character))));
}

/** The path in signs that people can read: what is no UTF-8 is most likely GBK. */
export function readable(path: string): string {
  return path.split('/').map(readableName).join('/');
}

function readableName(name: string): string {
  if (!strangeByte.test(name)) return name;
  try {
    return new TextDecoder('gb18030', { fatal: true }).decode(Buffer.from(toSystem(name)));
  } catch {
    return Array.from(name, (character) =>
      strangeByte.test(character) ? `\\x${byteOf(character).toString('hex').toUpperCase()}` : character,
    ).join('');
  }
}

function byteOf(character: string): Buffer {
  return Buffer.of(character.charCodeAt(0) - firstByte);
}

/** Characters, and bytes that belong to none. */
function* pieces(bytes: Buffer): Generator<string | number> {
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((n) => isCharacter(bytes.subarray(at, at + n), n));
    yield length === undefined ? (bytes[at] ?? 0) : bytes.toString('utf8', at, at + length);
    at += length ?? 1;
  }
}

function isCharacter(bytes: Buffer, length: number): boolean {
  return bytes.length === length && Buffer.from(bytes.toString('utf8')).equals(bytes);
}
