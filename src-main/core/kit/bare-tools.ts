/** Names of tools, languages and platforms, in lower case; no quality of a person is called so. */
const names = new Set(
  (
    '|.net|active directory|adobe creative cloud|adobe creative suite|adobe illustrator|' +
    'adobe photoshop|adp|after effects|ahrefs|airflow|airtable|aks|altium|altium designer|' +
    'amplitude|anaplan|android studio|angular|ansible|appium|argo|argo cd|asana|ashby|asp.net|' +
    'autocad|aws|azure|bamboo|bamboohr|bash|bigquery|bitbucket|blackline|blender|bootstrap|' +
    'brandwatch|braze|burp suite|c|c#|c++|cadence allegro|canva|cassandra|catia|chef|chorus|' +
    'circleci|cision|clari|clojure|cloudformation|cloudwatch|concur|confluence|consul|' +
    'cookiecutter|coupa|creative cloud|creative suite|crowdstrike|css|cucumber|cypress|dart|' +
    'databricks|datadog|dbt|deel|django|docker|docusign|drupal|dynamodb|ec2|ecs|eks|elastic|' +
    'elasticsearch|elixir|eloqua|erlang|excel|expensify|fastly|figma|final cut pro|firebase|' +
    'flask|flink|flutter|fortran|g suite|gainsight|gatling|gcp|git|github|gitlab|gke|go|golang|' +
    'gong|google ads|google analytics|google cloud|google cloud platform|google sheets|' +
    'google tag manager|google workspace|gradle|grafana|greenhouse|groovy|gtm|gusto|hadoop|' +
    'haskell|helm|heroku|hibernate|hotjar|html|html5|hubspot|hyperion|illustrator|indesign|' +
    'informatica|intercom|intune|invision|ios|ironclad|istio|jamf|java|javascript|jenkins|jira|' +
    'julia|junit|jupyter|kafka|keras|keycloak|kicad|kotlin|kubernetes|labview|lambda|laravel|' +
    'lever|linkedin recruiter|linkedin sales navigator|linux|looker|lucidchart|mailchimp|marketo|' +
    'matlab|maven|metasploit|microsoft 365|microsoft excel|microsoft office|microsoft project|' +
    'microsoft teams|microsoft word|miro|mixpanel|mongo|mongodb|ms office|mysql|nagios|nessus|' +
    'netsuite|next.js|nginx|nmap|node js|node.js|nomad|nosql|notion|numpy|objective-c|office 365|' +
    'okta|openshift|opentelemetry|oracle|outlook|pagerduty|pandas|pardot|perl|personio|photoshop|' +
    'php|pigment|playwright|postgres|postgresql|postman|power bi|powerbi|powerpoint|powershell|' +
    'premiere|pro tools|prometheus|protobuf|pulumi|puppet|pytest|python|pytorch|qualys|' +
    'quickbooks|r|rabbitmq|rails|rds|react|react native|redis|redshift|redux|rippling|rspec|ruby|' +
    'ruby on rails|rust|s3|sales navigator|salesforce|salesloft|sap|sas|scala|scikit-learn|' +
    'selenium|semgrep|semrush|sentinelone|servicenow|sharepoint|shopify|sketch|slack|smartsheet|' +
    'snowflake|solidity|solidworks|sonarqube|spark|splunk|spring|spring boot|spss|sql|sql server|' +
    'stata|stripe|svelte|swift|swiftui|tableau|tailwind|teamcity|tenable|tensorflow|terraform|' +
    'terragrunt|testrail|trello|typescript|unix|unreal|vault|vercel|verilog|vhdl|visio|' +
    'visual studio|vmware|vue|vue.js|webflow|webpack|windows server|wireshark|wordpress|workato|' +
    'workday|xcode|xero|zapier|zendesk|zeplin|zoho|zoom|zoominfo'
  ).split('|'),
);

/** "NetSuite", "GitHub", "dbtCloud": written as no ordinary word is. */
const coined = /^\p{L}*\p{Ll}\p{Lu}\p{L}*$/u;

/** Degrees and fields that are written so too; nobody has "used" them. */
const noTools =
  /^(?:ph\.?d|[bm]sc|meng|b2[bc]|[sipf]aas|(?:dev|ml|ai|fin|data|sec|dev ?sec|rev|sales|people|research)-?ops|(?:fin|ed|ad|health|prop|reg|legal|hr|mar)-?tech|e-?commerce|iot)$/iu;

const likeness =
  /^(?:and |or )*(?:an?y? )?(?:other )?(?:similar|equivalents?|comparable|related|the like|etc|others?)(?: \p{L}+)?$/iu;
/** Between names; a stop within a name, as in "Node.js", is none. */
const separators = /\s*[,;/&()•|]\s*|\s+(?:and|or|and\/or|plus)\s+/iu;
/** "Looker expertise": what is said around names without saying what they were used for. */
const around =
  /^(?:(?:strong|solid|good|advanced|excellent|expert|basic|working)\s+)?(.+?)\s+(?:skills?|expertise|proficiency|wizardry|mastery)$/iu;
const version = /\s+v?\d[\d.]*\+?$/u;

const isName = (part: string): boolean => {
  const plain = part.toLowerCase();
  if (names.has(plain) || names.has(plain.replace(version, ''))) return true;
  return coined.test(part) && !noTools.test(part);
};

/**
 * The tools that a line names and nothing else: "Ansible", "Terraform, Helm", "Zendesk or similar". Null where the
 * line says anything more of them.
 */
export const bareTools = (line: string): string | null => {
  const plain = line.replace(/\s+/gu, ' ').replace(/[.;,:\s]+$/u, '');
  const listed = around.exec(plain)?.[1] ?? plain;
  const parts = listed
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !likeness.test(part));
  const strange = parts.filter((part) => !isName(part));
  const known = parts.length - strange.length;
  // "Jamf, Fleet and Okta": a new name between known ones is a tool as well.
  const looksNamed = strange.every((part) => /^(?:\p{Lu}[\p{L}\d.+#-]*\s?){1,3}$/u.test(part));
  const told = strange.length === 0 ? known > 0 : known >= 2 && strange.length <= known / 2;
  return told && looksNamed ? listed : null;
};
