declare module "idiomorph/dist/idiomorph.esm.js" {
  export const Idiomorph: {
    morph(target: Node, content: Node | HTMLCollection, config: { morphStyle: "outerHTML" | "innerHTML" }): Node[];
  };
}
