import { ChoiceInput, ChoicesInput, MatrixInput, PointsInput } from "./choice-input.tsx";
import { Computed } from "./computed-input.tsx";
import { DivisionInput } from "./division-input.tsx";
import type { InputProps } from "./frame.tsx";
import { GpsInput, gpsPathOf } from "./gps-input.tsx";
import { PeopleInput } from "./people-input.tsx";
import { DeliverableInput, OrganizationInput } from "./record-input.tsx";
import { LongTextInput, NumberInput, TextInput } from "./text-input.tsx";
import { DateInput, DateTimeInput } from "./time-input.tsx";

// So many points fit side by side on a narrow phone.
const POINTS_AT_MOST = 10;

/** The input for one field of a form, whatever its kind; tables are drawn by the section. */
export function FieldInput(props: InputProps) {
  const { field } = props;
  switch (field.input) {
    case "text":
      return <TextInput {...props} />;
    case "longText":
      return <LongTextInput {...props} />;
    case "number":
      return hasFewPoints(field) ? <PointsInput {...props} /> : <NumberInput {...props} />;
    case "date":
      return <DateInput {...props} />;
    case "dateTime":
      return <DateTimeInput {...props} />;
    case "choice":
    case "yesNo":
      return <ChoiceInput {...props} />;
    case "choices":
      return <ChoicesInput {...props} />;
    case "matrix":
      return <MatrixInput {...props} />;
    case "people":
      return <PeopleInput {...props} />;
    case "division":
      return <DivisionInput {...props} />;
    case "deliverable":
      return <DeliverableInput {...props} />;
    case "organization":
      return <OrganizationInput {...props} />;
    case "computed":
      return <Computed {...props} />;
    case "auto": {
      const path = gpsPathOf(field);
      return path ? <GpsInput path={path} /> : null;
    }
    // Photos and tables have inputs of their own; see the section.
    case "file":
    case "rows":
      return null;
  }
}

function hasFewPoints({ min, max }: InputProps["field"]): boolean {
  return min !== undefined && max !== undefined && max - min <= POINTS_AT_MOST;
}
