package org.runningcoach.api.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.runningcoach.testing.Answer;
import org.runningcoach.testing.Api;
import org.runningcoach.testing.CoachTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@CoachTest
class ProfileInputIT {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{'birthDate': '2019-06-01', 'zone': 'Europe/Berlin'} | profile.birthDate profile.guardianConsent | 13 years",
                "{'birthDate': '1901-06-01', 'zone': 'Europe/Berlin'} | profile.birthDate | 100 years",
                "{'birthDate': '2199-06-01', 'zone': 'Europe/Berlin'} | profile.birthDate profile.guardianConsent | lies ahead",
                "{'birthDate': '1899-12-31', 'zone': 'Europe/Berlin'} | profile.birthDate | 1900 to 2200",
                "{'zone': 'Europe/Berlin'} | profile.birthDate | missing",
                "{'birthDate': '1990-13-01', 'zone': 'Europe/Berlin'} | profile.birthDate | 2026-05-31",
                "{'birthDate': '1990-01-01', 'zone': 'Mars/Olympus'} | profile.zone | Europe/Berlin",
                "{'birthDate': '1990-01-01', 'zone': 'Europe/Berlin', 'units': 'FURLONGS'} | profile.units | KILOMETRES, MILES",
                "{'birthDate': '1990-01-01', 'zone': 'Europe/Berlin', 'heightCm': 17} | profile.heightCm | 100 to 250",
                "{'birthDate': '1990-01-01', 'zone': 'Europe/Berlin', 'massKg': 700} | profile.massKg | 25 to 250",
                "{'birthDate': '1990-01-01', 'zone': 'Europe/Berlin', 'maximumHeartRate': 300} | profile.maximumHeartRate | 150 to 215",
                "{'birthDate': '1990-01-01', 'zone': 'Europe/Berlin', 'restingHeartRate': 5} | profile.restingHeartRate | 30 to 100",
                "{'birthDate': '1990-01-01', 'zone': 'Europe/Berlin', 'background': {'easyPace': 60}} | profile.background.easyPace | 180 to 900",
                "{'birthDate': '1990-01-01', 'zone': 'Europe/Berlin', 'nickname': 'Jo'} | profile.nickname | nickname"
            })
    void an_impossible_profile_is_refused_by_field_and_reason(String profile, String fields, String reason) {
        String json = profile.replace('\'', '"');
        refused(register().replaceFirst("\"profile\": \\{[^}]*}", "\"profile\": " + json), fields, reason);
        Answer answer = Api.on(port)
                .registered()
                .put("/api/users/profile", "{\"profile\": " + json + "}")
                .expect(422);
        assertThat(String.join(" ", answer.refusedFields())).isEqualTo(fields);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{'race': {'metres': 10000, 'date': 'YESTERDAY'}} | goal.race.date | past",
                "{'race': {'metres': 10000, 'date': '2199-01-01'}} | goal.race.date | years ahead",
                "{'race': {'metres': 42195, 'targetSeconds': 7000}} | goal.race.targetSeconds | world record",
                "{'race': {'metres': 5000, 'targetSeconds': 1}} | goal.race.targetSeconds | world record",
                "{'race': {'timedMinutes': 60}} | goal.race.timedMinutes | not coached yet",
                "{'race': {}} | goal.race.metres | distance",
                "{'race': {'metres': 10000, 'timedMinutes': 60}} | goal.race.timedMinutes | not both",
                "{'race': {'metres': 10000, 'priority': 'C'}} | goal.race.priority | priority A",
                "{'otherRaces': [{'metres': 5000}]} | goal.otherRaces[0].date | needs its date",
                "{'otherRaces': [null]} | goal.otherRaces[0] | missing",
                "{'race': {'metres': 10000, 'date': '2201-01-01'}} | goal.race.date | 1900 to 2200",
                "{'otherRaces': [{'metres': 5000, 'date': '-5000-01-01'}]} | goal.otherRaces[0].date | 1900 to 2200",
                "{'races': []} | goal.races | races"
            })
    void an_impossible_goal_is_refused_by_field_and_reason(String goal, String fields, String reason) {
        String json = goal.replace('\'', '"')
                .replace("YESTERDAY", LocalDate.now().minusDays(2).toString());
        refused(with("goal", json), fields, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{'days': {}} | availability.days | at least one",
                "{} | availability.days | missing",
                "{'days': {'MONDAY': 5}} | availability.days.MONDAY | 10 to 600",
                "{'days': {'MONDAY': null}} | availability.days.MONDAY | missing",
                "{'days': {'FUNDAY': 60}} | availability.days | MONDAY",
                "{'days': {'MONDAY': 60}, 'maxDaysPerWeek': 8} | availability.maxDaysPerWeek | 1 to 7",
                "{'days': {'MONDAY': 60}, 'longRunDay': 'SUNDAY'} | availability.longRunDay | not among",
                "{'days': {'MONDAY': 60}, 'blackouts': [{'first': '2026-05-02', 'last': '2026-05-01'}]} | availability.blackouts[0].last | before",
                "{'days': {'MONDAY': 60}, 'blackouts': [{'first': '2026-11-24', 'last': '+6000000-01-01'}]} | availability.blackouts[0].last | 1900 to 2200",
                "{'days': {'MONDAY': 60}, 'blackouts': [{'first': '1999-05-02', 'last': '2026-05-02'}]} | availability.blackouts[0].first | 5 years",
                "{'days': {'MONDAY': 60}, 'blackouts': [{'first': '2026-05-02'}]} | availability.blackouts[0].last | missing"
            })
    void an_impossible_week_is_refused_by_field_and_reason(String availability, String fields, String reason) {
        refused(with("availability", availability.replace('\'', '"')), fields, reason);
    }

    @Test
    void tomorrows_illness_is_refused_and_takes_the_rest_of_the_request_with_it() {
        Api jo = Api.on(port).registered();
        Answer answer = jo.put("/api/users/profile", """
                        {"displayName": "Changed", "availability": {"days": {"MONDAY": 30}},
                         "health": {"ILL": {"since": "2199-01-01"}}}
                        """).expect(422);
        assertThat(answer.refusedFields()).containsExactly("health.ILL.since");
        assertThat(jo.get("/api/users/profile").json().path("displayName").asString())
                .isEqualTo("Jo Runner");
        assertThat(jo.get("/api/users/profile").json().at("/availability/days").size())
                .isEqualTo(7);
        jo.put("/api/users/profile", "{\"health\": {\"FLU\": {}}}").expect(422);
    }

    @ParameterizedTest
    @CsvSource({"-999999999-01-01, 1900 to 2200", "-5000-01-01, 1900 to 2200", "1950-01-01, birth date"})
    void an_illness_of_another_age_is_refused(String since, String reason) {
        Answer answer = Api.on(port)
                .registered()
                .put("/api/users/profile", "{\"health\": {\"ILL\": {\"since\": \"%s\"}}}".formatted(since))
                .expect(422);
        assertThat(answer.refusedFields()).containsExactly("health.ILL.since");
        assertThat(answer.json().at("/errors/0/message").asString()).contains(reason);
    }

    @Test
    void the_goal_has_a_door_of_its_own() {
        assertThat(Api.on(port)
                        .registered()
                        .put("/api/users/profile", "{\"goal\": {}}")
                        .expect(422)
                        .refusedFields())
                .containsExactly("goal");
    }

    @Test
    void a_name_has_letters() {
        Api jo = Api.on(port).registered();
        jo.put("/api/users/profile", "{\"displayName\": \"  \"}").expect(422);
        jo.put("/api/users/profile", "{\"displayName\": \"a\\u0007b\"}").expect(422);
        jo.put("/api/users/profile", "{\"displayName\": \"%s\"}".formatted("x".repeat(81)))
                .expect(422);
    }

    private void refused(String registration, String fields, String reason) {
        Answer answer = Api.on(port).post("/api/auth/register", registration).expect(422);
        assertThat(String.join(" ", answer.refusedFields())).isEqualTo(fields);
        assertThat(answer.json().at("/errors/0/message").asString()).contains(reason);
        assertThat(answer.json().at("/errors/0/code").asString()).isNotBlank();
    }

    private static String register() {
        return Api.registration(Api.freshEmail());
    }

    private static String with(String section, String json) {
        return register().replaceFirst("\"profile\"", "\"" + section + "\": " + json + ", \"profile\"");
    }
}
