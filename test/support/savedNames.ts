/** Before each test of the file: names of the files that the pane has the browser save, which jsdom cannot. */
export const recordSavedNames = (): readonly string[] => {
  const saved: string[] = [];
  beforeEach(() => {
    saved.length = 0;
    Object.defineProperty(URL, "createObjectURL", { configurable: true, value: () => "blob:1" });
    Object.defineProperty(URL, "revokeObjectURL", { configurable: true, value: () => undefined });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
  });
  afterEach(() => jest.restoreAllMocks());
  return saved;
};
