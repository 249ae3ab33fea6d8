/** The bytes of quoted-printable text: `=C3=A9`, and lines that go on after a `=`. */
export function quotedPrintableBytes(text: string): Uint8Array {
  const joined = text.replace(/[ \t]{0,80}$/gm, '').replace(/=\r?\n|=\r/g, '');
  return encoded(joined.replace(/\P{ASCII}/gu, (sign) => escapedSign(sign)));
}

const ENCODER = new TextEncoder();

function escapedSign(sign: string): string {
  return [...ENCODER.encode(sign)].map((byte) => `=${byte.toString(16).padStart(2, '0')}`).join('');
}

/** ASCII text with `=XX` for other bytes. */
function encoded(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const hex = text[at] === '=' ? /^[0-9a-f]{2}$/i.exec(text.slice(at + 1, at + 3))?.[0] : undefined;
    bytes[length++] = hex ? Number.parseInt(hex, 16) : text.charCodeAt(at);
    if (hex) at += 2;
  }
  return bytes.subarray(0, length);
}

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
