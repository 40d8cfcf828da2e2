import * as React from "react";

/** The shape of what is about to come. */
export const Skeleton = ({ label }: { readonly label: string }): React.ReactElement => (
  <div className="skeleton" role="status" aria-label={label}>
    <span className="skeleton-short" />
    <span className="skeleton-large" />
    <span />
    <span />
    <span className="skeleton-short" />
  </div>
);
