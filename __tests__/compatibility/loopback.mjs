/**
 * Loaded before a subgraph of the suite, which would listen on all interfaces, on a port of its own choosing, for as long as it is let:
 * here it listens on a free port of the loopback interface, and ends with the process that started it.
 */
import { Server } from "node:net";

const { listen } = Server.prototype;
Server.prototype.listen = function (_options, listening) {
  return listen.call(this, { host: "127.0.0.1", port: 0 }, listening);
};

process.once("disconnect", () => process.exit());
