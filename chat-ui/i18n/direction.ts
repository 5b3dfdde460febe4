// SPDX-License-Identifier: GPL-2.0-or-later

const rightToLeft = new Set(
  'ar arc arz ary ajp apc azb bal bcc bgn bqi ckb dv fa glk ha-arab he kk-arab ks ku-arab lrc mzn nqo pnb ps sd sdh skr syr ug ur yi'.split(
    ' ',
  ),
);

/** The writing direction of a language code. */
export function direction(code: string): 'ltr' | 'rtl' {
  const lower = code.toLowerCase();
  return rightToLeft.has(lower) || rightToLeft.has(lower.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
