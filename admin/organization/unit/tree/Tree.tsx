import { Box, Typography } from "@mui/material";
import { SimpleTreeView } from "@mui/x-tree-view/SimpleTreeView";
import { TreeItem } from "@mui/x-tree-view/TreeItem";
import { type ReactElement, useMemo } from "react";
import { useTranslate } from "react-admin";
import { UnitTree } from "../../../../schema/operations/organization.ts";
import { useAsk } from "../../../shared/api/useRun.ts";
import { useFormat } from "../../../shared/text/format.ts";
import { Asked } from "../../../shared/ui/states.tsx";
import { childrenOf, type UnitNode } from "./tree-rows.ts";
import { useShownTree } from "./useShownTree.ts";

interface TreeProps {
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

/** The tree of units with how many people work in each. */
export function Tree({ selected, onSelect }: TreeProps): ReactElement {
  const { query, opened, setOpened, picked } = useShownTree(selected);
  const select = (id: string | null): void => {
    if (id === null || id.startsWith("wait:")) return;
    picked(id);
    onSelect(id);
  };
  return (
    <Asked query={query} lines={8}>
      {({ unitTree }) => <Branches {...{ nodes: unitTree, opened, selected }} onOpen={setOpened} onSelect={select} />}
    </Asked>
  );
}

interface BranchesProps {
  readonly nodes: readonly UnitNode[];
  readonly opened: readonly string[] | null;
  readonly selected: string | null;
  readonly onOpen: (ids: readonly string[]) => void;
  readonly onSelect: (id: string | null) => void;
}

function Branches({ nodes, opened, selected, onOpen, onSelect }: BranchesProps): ReactElement {
  const translate = useTranslate();
  const known = useMemo(() => childrenOf(nodes), [nodes]);
  const roots = nodes.filter((node) => node.depth === 0);
  const expanded = [...(opened ?? roots.map((node) => node.id))];
  return (
    <SimpleTreeView
      aria-label={translate("organization.tree.title")}
      expandedItems={expanded}
      onExpandedItemsChange={(_event, ids) => onOpen(ids)}
      selectedItems={selected}
      onSelectedItemsChange={(_event, id) => onSelect(id)}
      expansionTrigger="iconContainer"
    >
      {roots.map((node) => (
        <Branch key={node.id} node={node} expanded={expanded} known={known} />
      ))}
    </SimpleTreeView>
  );
}

interface BranchProps {
  readonly node: UnitNode;
  readonly expanded: readonly string[];
  /** What came with the tree. */
  readonly known: ReadonlyMap<string, readonly UnitNode[]>;
}

/** A unit; what lies below it and did not come with the tree is read when it is opened. */
function Branch({ node, expanded, known }: BranchProps): ReactElement {
  const came = known.get(node.id);
  const enabled = came === undefined && node.childCount > 0 && expanded.includes(node.id);
  const { data } = useAsk(UnitTree, { rootId: node.id, levels: 1 }, { enabled, staleTime: 60_000 });
  const below = came ?? data?.unitTree.filter((child) => child.parentId === node.id);
  return (
    <TreeItem itemId={node.id} label={<NodeLabel node={node} />}>
      {below?.map((child) => <Branch key={child.id} node={child} expanded={expanded} known={known} />) ??
        (node.childCount > 0 && <TreeItem itemId={`wait:${node.id}`} label="…" disabled />)}
    </TreeItem>
  );
}

/** The unit, and how many people work in it and below it. */
function NodeLabel({ node }: { readonly node: UnitNode }): ReactElement {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box sx={{ display: "flex", alignItems: "baseline", gap: 1, py: 0.25 }}>
      <Typography component="span" variant="body2" sx={{ flexGrow: 1 }}>
        {node.name}
      </Typography>
      <Typography
        component="span"
        variant="caption"
        color="textSecondary"
        title={translate("organization.tree.heads", { smart_count: node.peopleWithin })}
      >
        {node.peopleWithin > 0 && format.exact(node.peopleWithin)}
      </Typography>
    </Box>
  );
}
