/** Objects the client asked to keep across batches (`_KeepReference`). */
export class References<O extends object> {
  private readonly byId = new Map<string, O>();
  private readonly ids = new WeakMap<O, string>();
  private next = 1;

  get size(): number {
    return this.byId.size;
  }

  keep(object: O): string {
    const known = this.ids.get(object);
    if (known !== undefined && this.byId.has(known)) return known;
    const id = `ref${String(this.next++)}`;
    this.byId.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  idOf(object: O): string | null {
    const id = this.ids.get(object);
    return id !== undefined && this.byId.has(id) ? id : null;
  }

  find(id: string): O | null {
    return this.byId.get(id) ?? null;
  }

  remove(id: string): void {
    this.byId.delete(id);
  }

  clear(): void {
    this.byId.clear();
  }
}
