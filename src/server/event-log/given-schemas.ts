/**
 * For tests: what the two standards ask of a file, written after them and laid beside their text by hand on 2026-11-22.
 * XES: the XML schema printed in IEEE 1849-2016, with its elements, their order and types, but for lists, which we do not
 * write. It names no namespace; tools write one all the same (xes.ts). OCEL 2.0: the JSON schema (draft 7) in chapter 8.2
 * of the specification of 2023, whole.
 */
const attributeOf = (name: string, type: string) => `
  <xs:complexType name="${name}">
    <xs:complexContent>
      <xs:extension base="Keyed"><xs:attribute name="value" type="xs:${type}" use="required"/></xs:extension>
    </xs:complexContent>
  </xs:complexType>`;
const some = 'minOccurs="0" maxOccurs="unbounded"';

export const xesSchema = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">
  <xs:element name="log" type="Log"/>
  <xs:group name="Attributes">
    <xs:sequence>
      <xs:choice ${some}>
        <xs:element name="string" type="Text"/><xs:element name="date" type="Date"/>
        <xs:element name="int" type="Int"/><xs:element name="float" type="Float"/>
        <xs:element name="boolean" type="Boolean"/><xs:element name="id" type="Text"/>
      </xs:choice>
    </xs:sequence>
  </xs:group>
  <xs:complexType name="Keyed">
    <xs:group ref="Attributes"/><xs:attribute name="key" type="xs:Name" use="required"/>
  </xs:complexType>
  ${attributeOf("Text", "string")}${attributeOf("Date", "dateTime")}${attributeOf("Int", "long")}
  ${attributeOf("Float", "double")}${attributeOf("Boolean", "boolean")}
  <xs:complexType name="Extension">
    <xs:attribute name="name" type="xs:NCName" use="required"/>
    <xs:attribute name="prefix" type="xs:NCName" use="required"/>
    <xs:attribute name="uri" type="xs:anyURI" use="required"/>
  </xs:complexType>
  <xs:complexType name="Global">
    <xs:group ref="Attributes"/><xs:attribute name="scope" type="xs:NCName"/>
  </xs:complexType>
  <xs:complexType name="Classifier">
    <xs:attribute name="name" type="xs:NCName" use="required"/><xs:attribute name="scope" type="xs:NCName"/>
    <xs:attribute name="keys" type="xs:token" use="required"/>
  </xs:complexType>
  <xs:complexType name="Event"><xs:group ref="Attributes"/></xs:complexType>
  <xs:complexType name="Trace">
    <xs:sequence><xs:group ref="Attributes"/><xs:element name="event" type="Event" ${some}/></xs:sequence>
  </xs:complexType>
  <xs:complexType name="Log">
    <xs:sequence>
      <xs:element name="extension" type="Extension" ${some}/><xs:element name="global" type="Global" ${some}/>
      <xs:element name="classifier" type="Classifier" ${some}/><xs:group ref="Attributes"/>
      <xs:element name="trace" type="Trace" ${some}/><xs:element name="event" type="Event" ${some}/>
    </xs:sequence>
    <xs:attribute name="xes.version" type="xs:decimal" use="required"/>
    <xs:attribute name="xes.features" type="xs:token"/>
  </xs:complexType>
</xs:schema>`;

const text = { type: "string" };
const moment = { type: "string", format: "date-time" };
const list = (properties: object, required: readonly string[]) => ({
  type: "array",
  items: { type: "object", properties, required },
});
const types = list({ name: text, attributes: list({ name: text, type: text }, ["name", "type"]) }, [
  "name",
  "attributes",
]);
const relationships = list({ objectId: text, qualifier: text }, ["objectId", "qualifier"]);

export const ocelSchema = {
  type: "object",
  properties: {
    eventTypes: types,
    objectTypes: types,
    events: list(
      {
        id: text,
        type: text,
        time: moment,
        attributes: list({ name: text, value: text }, ["name", "value"]),
        relationships,
      },
      ["id", "type", "time"],
    ),
    objects: list(
      {
        id: text,
        type: text,
        relationships,
        attributes: list({ name: text, value: text, time: moment }, ["name", "value", "time"]),
      },
      ["id", "type"],
    ),
  },
  required: ["eventTypes", "objectTypes", "events", "objects"],
};
