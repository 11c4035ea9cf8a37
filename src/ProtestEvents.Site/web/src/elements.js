// Makes elements. Text from the record only ever becomes text.

export function element(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (key in made && typeof value !== 'string') made[key] = value;
    else made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ''));
  return made;
}

/** An address that a reader may follow: http or https, else null. */
export function safeAddress(address) {
  return /^https?:\/\//i.test(address ?? '') ? address : null;
}

export function outside(address, text) {
  return safeAddress(address) ? element('a', { href: address, rel: 'noopener noreferrer' }, text) : document.createTextNode(text);
}
