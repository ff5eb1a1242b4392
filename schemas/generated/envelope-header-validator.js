// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
// <stdin>
var validate = validate21, stdin_default = validate21, schema6 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "reeve/envelope-header", title: "EnvelopeHeader", description: "The decoded header of a sealed envelope. On the wire: version 1, direction 1, slot 1, key epoch 1, boot id 4, sequence 4, big-endian (12 B); hub id and boot salt join it in the nonce.", type: "object", additionalProperties: !1, required: ["version", "direction", "slot", "keyEpoch", "bootId", "sequence"], properties: { version: { const: 1 }, direction: { enum: ["up", "down"] }, slot: { type: "integer", minimum: 0, maximum: 14 }, keyEpoch: { type: "integer", minimum: 0, maximum: 255 }, bootId: { type: "integer", minimum: 1, maximum: 4294967295 }, sequence: { type: "integer", minimum: 0, maximum: 4294967295 } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version") || data.direction === void 0 && (missing0 = "direction") || data.slot === void 0 && (missing0 = "slot") || data.keyEpoch === void 0 && (missing0 = "keyEpoch") || data.bootId === void 0 && (missing0 = "bootId") || data.sequence === void 0 && (missing0 = "sequence"))
        return validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "version" || key0 === "direction" || key0 === "slot" || key0 === "keyEpoch" || key0 === "bootId" || key0 === "sequence")) {
            return validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.version !== void 0) {
            let _errs2 = errors;
            if (data.version !== 1)
              return validate21.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.direction !== void 0) {
              let data1 = data.direction, _errs3 = errors;
              if (!(data1 === "up" || data1 === "down"))
                return validate21.errors = [{ instancePath: instancePath + "/direction", schemaPath: "#/properties/direction/enum", keyword: "enum", params: { allowedValues: schema6.properties.direction.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.slot !== void 0) {
                let data2 = data.slot, _errs4 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate21.errors = [{ instancePath: instancePath + "/slot", schemaPath: "#/properties/slot/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs4 && typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 14 || isNaN(data2))
                    return validate21.errors = [{ instancePath: instancePath + "/slot", schemaPath: "#/properties/slot/maximum", keyword: "maximum", params: { comparison: "<=", limit: 14 }, message: "must be <= 14" }], !1;
                  if (data2 < 0 || isNaN(data2))
                    return validate21.errors = [{ instancePath: instancePath + "/slot", schemaPath: "#/properties/slot/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                }
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.keyEpoch !== void 0) {
                  let data3 = data.keyEpoch, _errs6 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                    return validate21.errors = [{ instancePath: instancePath + "/keyEpoch", schemaPath: "#/properties/keyEpoch/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  if (errors === _errs6 && typeof data3 == "number" && isFinite(data3)) {
                    if (data3 > 255 || isNaN(data3))
                      return validate21.errors = [{ instancePath: instancePath + "/keyEpoch", schemaPath: "#/properties/keyEpoch/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255" }], !1;
                    if (data3 < 0 || isNaN(data3))
                      return validate21.errors = [{ instancePath: instancePath + "/keyEpoch", schemaPath: "#/properties/keyEpoch/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  }
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.bootId !== void 0) {
                    let data4 = data.bootId, _errs8 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                      return validate21.errors = [{ instancePath: instancePath + "/bootId", schemaPath: "#/properties/bootId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs8 && typeof data4 == "number" && isFinite(data4)) {
                      if (data4 > 4294967295 || isNaN(data4))
                        return validate21.errors = [{ instancePath: instancePath + "/bootId", schemaPath: "#/properties/bootId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                      if (data4 < 1 || isNaN(data4))
                        return validate21.errors = [{ instancePath: instancePath + "/bootId", schemaPath: "#/properties/bootId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                    }
                    var valid0 = _errs8 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.sequence !== void 0) {
                      let data5 = data.sequence, _errs10 = errors;
                      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                        return validate21.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs10 && typeof data5 == "number" && isFinite(data5)) {
                        if (data5 > 4294967295 || isNaN(data5))
                          return validate21.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                        if (data5 < 0 || isNaN(data5))
                          return validate21.errors = [{ instancePath: instancePath + "/sequence", schemaPath: "#/properties/sequence/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      }
                      var valid0 = _errs10 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate21.errors = vErrors, errors === 0;
}
export {
  stdin_default as default,
  validate
};
