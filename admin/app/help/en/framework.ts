export const frameworkHelp = {
  frameworks: {
    title: "Frameworks and regulations",
    about: "Competency frameworks and rating regulations; each has versions and units that have adopted it.",
    steps: [
      "Open a framework to see the version in force and who uses it.",
      "Create one from an existing framework, or extend one of the level above.",
      "See drafts under way and remarks that wait for an answer.",
      "Bring a framework from a file or a CASE package.",
    ],
  },
  frameworkCreate: {
    title: "Create a framework",
    about: "Begin a new framework. Changing a copy is quicker and safer than writing from nothing.",
    steps: [
      "Choose the kind: rating regulation or competency framework.",
      "Choose a framework to copy, or one of the level above to extend.",
      "Give name and issuer; after saving, the studio opens.",
    ],
  },
  framework: {
    title: "A framework",
    about: "Its versions, where it is adopted and the extensions of units below.",
    steps: [
      "Open a version to read it, or the draft to go on writing.",
      "Draft a new version to change something; published versions are fixed.",
      "Let units adopt it from a day; end or prolong an adoption.",
      "Compare two versions.",
    ],
  },
  version: {
    title: "A version",
    about: "The whole text: criteria, scales, grades, procedure, authority and legal basis.",
    steps: [
      "Read it part by part; open a criterion for its guidance.",
      "Try it on an imagined person to see how score and grade come about.",
      "Export it as a file, or print it as a document.",
      "On a draft: remark on any part, go on writing, publish.",
    ],
  },
  studio: {
    title: "Write a framework",
    about: "The draft: the tree of criteria on the left, the chosen part and a trial result beside it.",
    steps: [
      "Add, drag and copy criteria; set how they are scored, their maximum and for whom they hold.",
      "Set the rules: bands, conditions, quota, procedure, authority.",
      "Watch the result of an imagined person as you change things.",
      "Check before publishing: errors must go, warnings deserve a look.",
      "Ctrl+Z undoes; where two people write at once, saving lets you compare and merge.",
    ],
  },
  diff: {
    title: "Compare versions",
    about: "Where two versions differ: criteria added or removed, points and rules changed.",
    steps: [
      "Choose the two versions.",
      "Read each change with its text before and after.",
      "Print it, or send the address of this page to ask for opinions.",
    ],
  },
  rebase: {
    title: "Follow the new version above",
    about: "The framework above has a new version; take its changes into the draft and keep your unit's own parts.",
    steps: [
      "See what changed above and which of your parts it touches.",
      "Where both changed, keep your own text or follow the one above.",
      "Carry it over, then check the draft before publishing.",
    ],
  },
  usage: {
    title: "Frameworks in use",
    about: "Which unit uses which framework in which version; which has none.",
    steps: [
      "Choose a unit to see its frameworks and those below it, also those adopted from above.",
      "See in how many units and for how many people each is in force.",
      "Open a framework to read what holds.",
    ],
  },
};
