import { serveEngine } from "../../host/transport/workerEngine";

serveEngine(self);
