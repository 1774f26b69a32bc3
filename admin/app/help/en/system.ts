export const systemHelp = {
  signIn: {
    title: "Sign in",
    about: "Enter by username and password, or through the agency's identity provider where there is one.",
    steps: [
      "Type the username that the administrator gave you, and your password.",
      "Use the provider's button once you have linked it on the page My account.",
      "If you forgot the password, ask the administrator for a link to set one; it works once.",
    ],
  },
  desk: {
    title: "Desk",
    about: "What waits for you in your roles; each line is one thing to do, one press away.",
    steps: [
      "Go from the top: what is overdue or due soon stands first.",
      "Press Ctrl+K to find people, units, frameworks and criteria, or to go to a page.",
      "Come back to what you have just looked at, in the list of recent records.",
    ],
  },
  firstRun: {
    title: "First set-up",
    about: "From an empty installation to the first opened cycle. Each step shows what is there and what is missing.",
    steps: [
      "The administrator creates the agency, a second administrator and a specialist, whose right the second approves.",
      "The specialist downloads the template, fills in units, positions and people, uploads it, mends faulty cells and imports.",
      "Choose the regulation by the kind of agency, try it on a sample person and put it to use for the whole agency.",
      "See who decides on whom, add heads that are missing, write the authority table.",
      "See who gets an evaluation, who does not and why; open the cycle and send everybody the link.",
    ],
  },
  notices: {
    title: "Notices",
    about: "Things to do, reminders, results and information for you.",
    steps: [
      "Press a notice to go where it is dealt with.",
      "Show unread ones alone, or mark all as read.",
      "Have a daily digest by mail: give your address on the page My account.",
    ],
  },
  myAccount: {
    title: "My account",
    about: "Your password, mail address, external identities and sessions.",
    steps: [
      "Change the password; other browsers are signed out.",
      "Give a mail address and choose the daily digest.",
      "Link the agency's identity provider, or take the link back.",
      "See the sessions that are open.",
    ],
  },
  myData: {
    title: "Data about me",
    about:
      "Which data about you are kept, what for, on which basis and who has read them; and where to ask for a correction.",
    steps: [
      "See each kind of data: number of records, purpose, basis, how long it is kept.",
      "Download all of it as a workbook or for other programs.",
      "See who opened data about you alone, on which day and in which role.",
      "Send a request for correction; follow its answer and outcome under My requests.",
    ],
  },
  dataRequests: {
    title: "Requests about personal data",
    about:
      "Requests of the people you are in charge of: an answer within 2 working days, completion within 10 to 20 days.",
    steps: [
      "Accept or refuse, with words to the person.",
      "Correct the data on their own page.",
      "Say what was done and complete it; where more time is needed, extend it once.",
    ],
  },
  retention: {
    title: "Retention and erasure",
    about: "How long personal text is kept (Law 91/2025/QH15, article 25), and the erasures by rule.",
    steps: [
      "Set months and basis for each kind, then put the rule in force.",
      "See how much is of age and propose to erase it.",
      "Another administrator or an auditor approves; the server erases at night.",
      "The proof stands in the trail and in the table of erasures.",
    ],
  },
  tokens: {
    title: "API tokens",
    about: "Let other programs read in your name, within what you choose. A token changes nothing.",
    steps: [
      "Create one: purpose, scopes, unit and last day.",
      "Copy it at once; it is not shown again.",
      "Revoke tokens that are no longer used or have leaked.",
    ],
  },
  accounts: {
    title: "Accounts",
    about: "Who can sign in. What an account may do stands on the page of grants.",
    steps: [
      "Find accounts by name; filter those that are disabled.",
      "Create an account or bring a list from a file.",
      "Open one to disable it, enable it or issue a link for a password.",
    ],
  },
  accountForm: {
    title: "Create an account",
    about: "Make a username for somebody, who then chooses a password.",
    steps: [
      "Give the username and link it with a person of the list.",
      "Then issue a link for the password and hand it over personally.",
      "Grant roles on the page of grants; heads of units have their rights without.",
    ],
  },
  account: {
    title: "An account",
    about: "State and rights of an account.",
    steps: [
      "Disable the account of somebody who has left; they are signed out at once.",
      "Issue a link for a password that works once.",
      "See, grant or revoke rights.",
    ],
  },
  grants: {
    title: "Grants",
    about: "Which account holds which role in which unit, until when.",
    steps: [
      "Approve grants that wait; reading evaluations needs two accounts to agree.",
      "Grant a role or revoke one.",
      "Filter by unit, role and state to review them.",
    ],
  },
  grantForm: {
    title: "Grant a role",
    about: "Give an account a role in a unit.",
    steps: [
      "Choose account, role and unit.",
      "Choose whether units below are included, and until when.",
      "Grant no more than the work needs; reading evaluations waits for a second account's approval.",
    ],
  },
  audit: {
    title: "Audit log",
    about: "Every change of data: who, when, what, before and after. Nobody can change it.",
    steps: [
      "Filter by person, act, time or record.",
      "Open a line to see each field before and after.",
      "From a record, open the history of that very record.",
    ],
  },
};
