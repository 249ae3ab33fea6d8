/** The bytes of quoted-printable text: `=C3=A9`, and lines that go on after a `=`. */
export function quotedPrintableBytes(text: string): Uint8Array {
  const joined = text.replace(/[ \t]{0,80}$/gm, '').replace(/=\r?\n|=\r/g, '');
  const bytes = new TextEncoder().encode(joined);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const pair = bytes[at] === EQUALS ? String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0) : '';
    const isHex = /^[0-9a-f]{2}$/i.test(pair);
    bytes[length++] = isHex ? Number.parseInt(pair, 16) : bytes[at]!;
    if (isHex) at += 2;
  }
  return bytes.subarray(0, length);
}

const EQUALS = 0x3d;

/** The bytes of base64, as far as it goes: what is no sign of it is left out, and so is a cut end. */
export function base64Bytes(text: string): Uint8Array {
  const signs = text.replace(/[^A-Za-z0-9+/]/g, '');
  const whole = signs.length % 4 === 1 ? signs.slice(0, -1) : signs;
  return Uint8Array.from(atob(whole), (sign) => sign.charCodeAt(0));
}

/** Bytes as text; what the browser does not know as an encoding is read as UTF-8. */
export function textOfBytes(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset || 'utf-8').decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** A header of a mail as people read it: `=?UTF-8?Q?Caf=C3=A9?=` (RFC 2047). */
export function headerText(value: string): string {
  return value
    .replace(/(\?=)\s{1,9}(?==\?)/g, '$1')
    .replace(/=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,400})\?=/gi, (_, charset, form, text) =>
      textOfBytes(
        /b/i.test(form) ? base64Bytes(text) : quotedPrintableBytes(text.replaceAll('_', ' ')),
        charset,
      ),
    );
}
