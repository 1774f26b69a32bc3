import { Link } from "@mui/material";
import type { MouseEvent, ReactElement, ReactNode } from "react";
import { LinkBase, useLocation } from "react-admin";
import { useJump } from "./jump-context.ts";
import type { NamedPlace } from "./jump-target.ts";

interface DefectLinkProps {
  readonly path: string;
  readonly place?: NamedPlace | null;
  readonly children: ReactNode;
}

/** What is wrong, leading to where it is mended; where nothing is edited only the words. */
export function DefectLink({ path, place, children }: DefectLinkProps): ReactElement {
  const jump = useJump();
  const { pathname } = useLocation();
  if (jump === null) return <>{children}</>;
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    jump(path, place ?? null);
  };
  return (
    <Link
      component={LinkBase}
      to={`${pathname}?at=${encodeURIComponent(path)}`}
      onClick={go}
      underline="always"
      color="inherit"
    >
      {children}
    </Link>
  );
}
