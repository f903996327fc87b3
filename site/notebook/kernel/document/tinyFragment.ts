import { nodeTypes } from "./tinyNode.ts";
import { TinyParent } from "./tinyParent.ts";

export class TinyFragment extends TinyParent {
  override readonly nodeType = nodeTypes.fragment;
  override readonly nodeName = "#document-fragment";

  override cloneNode(deep = false): TinyFragment {
    const copy = this.ownerDocument.createDocumentFragment();
    if (deep) for (const node of this.childNodes) copy.appendChild(node.cloneNode(true));
    return copy;
  }
}
