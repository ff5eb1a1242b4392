// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
import type { DeviceVocabulary } from './device-vocabulary.ts';

/** The device vocabulary of this release (schemas/device-vocabulary.json). */
export const vocabulary: DeviceVocabulary = {
  "schema": "reeve.device-vocabulary/1",
  "hubModels": [
    {
      "name": "CH-3",
      "runtime": 1,
      "features": [
        "message-class",
        "window",
        "collect",
        "snapshot",
        "alert",
        "modem",
        "modem-reinit",
        "modem-reinit-when",
        "connect-on-demand",
        "connect-permanent",
        "context-refresh",
        "sim-pin",
        "signal-mean",
        "home-network",
        "join-install-code",
        "clock-follow",
        "combine",
        "compress",
        "grant"
      ]
    },
    {
      "name": "CH-4",
      "runtime": 1,
      "features": [
        "message-class",
        "window",
        "collect",
        "snapshot",
        "alert",
        "modem",
        "modem-reinit",
        "modem-reinit-when",
        "connect-on-demand",
        "connect-permanent",
        "context-refresh",
        "sim-pin",
        "signal-mean",
        "home-network",
        "join-install-code",
        "clock-follow",
        "combine",
        "compress",
        "grant"
      ]
    }
  ],
  "devices": [
    {
      "name": "electricity-meter",
      "doc": "Electricity meter of the home.",
      "registers": [
        {
          "name": "import-energy",
          "doc": "Energy taken from the grid.",
          "unit": "Wh",
          "mode": "interval"
        },
        {
          "name": "export-energy",
          "doc": "Energy given to the grid.",
          "unit": "Wh",
          "mode": "interval"
        },
        {
          "name": "demand",
          "doc": "Power at the moment of reading.",
          "unit": "W",
          "mode": "instant"
        }
      ]
    },
    {
      "name": "gas-meter",
      "doc": "Gas meter, battery powered: it listens only when it wakes.",
      "registers": [
        {
          "name": "volume",
          "doc": "Gas volume.",
          "unit": "dm3",
          "mode": "interval"
        }
      ]
    },
    {
      "name": "generation-meter",
      "doc": "Meter of a solar or other generator (10.9).",
      "registers": [
        {
          "name": "export-energy",
          "doc": "Energy generated.",
          "unit": "Wh",
          "mode": "interval"
        }
      ]
    },
    {
      "name": "in-home-display",
      "doc": "Display in the home.",
      "registers": []
    }
  ],
  "signals": [
    {
      "name": "wan.signal",
      "doc": "Received signal strength of the cellular network (12.2.10).",
      "type": "power-level",
      "unit": "mdBm",
      "min": -140000,
      "max": -30000,
      "optional": true,
      "freshMs": 120000
    },
    {
      "name": "wan.cell",
      "doc": "Serving cell: location area and cell identity.",
      "type": "text",
      "unit": "text",
      "min": 0,
      "max": 16,
      "optional": true,
      "freshMs": 0
    },
    {
      "name": "modem.silent-for",
      "doc": "Time since the modem last answered a command.",
      "type": "duration",
      "unit": "ms",
      "min": 0,
      "max": 2592000000,
      "optional": false,
      "freshMs": 0
    },
    {
      "name": "battery.charge",
      "doc": "Charge of the back-up battery.",
      "type": "ratio",
      "unit": "permille",
      "min": 0,
      "max": 1000,
      "optional": true,
      "freshMs": 600000
    },
    {
      "name": "han.frame",
      "doc": "One frame received from the home network.",
      "type": "count",
      "unit": "one",
      "min": 0,
      "max": 1000000,
      "optional": false,
      "freshMs": 0
    },
    {
      "name": "han.source",
      "doc": "Sender of a home-network frame, by IEEE address.",
      "type": "text",
      "unit": "text",
      "min": 0,
      "max": 16,
      "optional": false,
      "freshMs": 0,
      "group": true
    }
  ],
  "events": [
    {
      "name": "power.lost",
      "doc": "The mains supply of the hub has failed (8.2.2)."
    },
    {
      "name": "power.returned",
      "doc": "The mains supply of the hub is back."
    },
    {
      "name": "link.up",
      "doc": "The hub has reached its head-end."
    },
    {
      "name": "link.down",
      "doc": "The hub has lost its head-end."
    }
  ],
  "messageKinds": [
    {
      "name": "meter-reading",
      "doc": "Interval consumption or an instant value of a register."
    },
    {
      "name": "register-snapshot",
      "doc": "All registers of a meter at one instant."
    },
    {
      "name": "tamper-alert",
      "doc": "A tamper alert of the policy."
    },
    {
      "name": "alert",
      "doc": "A warning or information alert of the policy."
    },
    {
      "name": "power-loss",
      "doc": "The hub lost its mains supply."
    },
    {
      "name": "power-return",
      "doc": "The mains supply is back."
    },
    {
      "name": "update-failed",
      "doc": "A firmware update did not complete."
    },
    {
      "name": "update-status",
      "doc": "Progress of a firmware update."
    },
    {
      "name": "unauthorised-source",
      "doc": "Something unauthorised tried to reach the hub (12.2.12)."
    },
    {
      "name": "gap-marker",
      "doc": "Stored items were overwritten: stream, count, first and last time (11.4)."
    },
    {
      "name": "command-result",
      "doc": "The result of a command, or the reason why it was refused."
    },
    {
      "name": "policy-status",
      "doc": "What became of an offered policy: received, verified, trial, confirmed, refused, reverted."
    },
    {
      "name": "device-status",
      "doc": "A home-network device joined, left, fell silent or was refused."
    },
    {
      "name": "diagnostic",
      "doc": "Counters and facts for diagnosis (10.3 p)."
    }
  ],
  "rights": [
    {
      "name": "read",
      "doc": "Receive readings and snapshots, and ask for them."
    },
    {
      "name": "command",
      "doc": "Send commands to the device."
    },
    {
      "name": "configure",
      "doc": "Change the device's configuration."
    },
    {
      "name": "update",
      "doc": "Update the device's firmware."
    },
    {
      "name": "show-message",
      "doc": "Show a message on a display."
    }
  ]
};
