/** Runs before each of the suite's test files: the suite takes the address of products from the environment, and that of the gateway from here. */
require("@apollo/federation-subgraph-compatibility-tests/dist/utils/client").ROUTER_URL = process.env.ROUTER_URL;
