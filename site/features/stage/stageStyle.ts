import "./stage.css";

/** How this site's figures stand on a stage: a style that comes when somebody begins to present. */
export const stageStyle = true;
