/** The controls that the pane takes from Fabric; nothing else in the house imports it. */
export { DefaultButton, IconButton, PrimaryButton } from "office-ui-fabric-react/lib/Button";
export { Icon } from "office-ui-fabric-react/lib/Icon";
export { Pivot, PivotItem } from "office-ui-fabric-react/lib/Pivot";
export { SearchBox } from "office-ui-fabric-react/lib/SearchBox";
export { type IconName, registerOwnIcons } from "./icons";
export { followPageColours } from "./theme";
