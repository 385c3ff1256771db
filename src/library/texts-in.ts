/** One text somewhere in some data, with the path to it. */
export interface FieldText {
  text: string;
  path: PropertyKey[];
}

function collect(value: unknown, path: PropertyKey[], into: FieldText[]): FieldText[] {
  if (typeof value === 'string') into.push({ text: value, path });
  else if (typeof value === 'object' && value !== null) for (const [name, item] of Object.entries(value)) collect(item, [...path, Array.isArray(value) ? Number(name) : name], into);
  return into;
}

/* One rule after another asks for the texts of the same data. */
const asked = new WeakMap<object, FieldText[]>();

/** Every text in the data of an entry, however deep. */
export function textsIn(data: object): FieldText[] {
  const texts = asked.get(data) ?? collect(data, [], []);
  asked.set(data, texts);
  return texts;
}
