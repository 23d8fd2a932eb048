/** HTML as text. LAW: every text of a ruleset goes through `escape`; nothing of it can open a tag. */
export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** French typography for the reader: no line breaks before « : », inside guillemets, or in amounts. */
export const spaced = (text: string): string =>
  escape(text)
    .replace(/ (?=[:;!?»%€])/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(/(?<=\d) (?=\d)/g, '\u00a0');

/** An element with its attributes (already escaped) and its content (already HTML). */
export const tag = (name: string, content: string, attributes = ''): string =>
  `<${name}${attributes === '' ? '' : ` ${attributes}`}>${content}</${name}>`;

export const list = (items: readonly string[], attributes = ''): string =>
  items.length === 0 ? '' : tag('ul', items.map((item) => tag('li', item)).join('\n'), attributes);
