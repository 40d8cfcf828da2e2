import * as React from "react";
import { PAGES, type PageName, isPage } from "../destinations";
import { useSpeech } from "../language";
import { Pivot, PivotItem } from "../ui";

interface TabsProps {
  readonly page: PageName;
  readonly onPage: (page: PageName) => void;
}

/** The pages of the pane. */
export function Tabs({ page, onPage }: TabsProps): React.ReactElement {
  const { strings } = useSpeech();
  return (
    <nav className="tabs" aria-label={strings.pages.all}>
      <Pivot
        headersOnly
        selectedKey={page}
        onLinkClick={(item) => {
          const chosen = item?.props.itemKey;
          if (isPage(chosen)) onPage(chosen);
        }}
      >
        {PAGES.map((name) => (
          <PivotItem
            key={name}
            itemKey={name}
            headerText={strings.pages[name]}
            headerButtonProps={{ "data-testid": `open-${name}` }}
          />
        ))}
      </Pivot>
    </nav>
  );
}
