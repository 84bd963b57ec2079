package org.karesansui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** Answers as comma-separated values, as RFC 4180 has them. */
class CsvTextTest {
    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    @Test
    void a_list_has_a_column_for_all_that_any_of_it_has() throws Exception {
        var list = json("{'guests':[{'name':'a','load':{'cpu':0.5}},{'name':'b','tags':['x','y']}],'total':2}");
        assertThat(CsvText.of(list)).isEqualTo("name,load.cpu,tags\r\na,0.5,\r\nb,,\"x,y\"\r\n");
    }

    @Test
    void one_thing_is_one_line_and_names_what_lies_deeper() throws Exception {
        var one = json("{'guest':{'name':'a'},'disks':[{'target':'vda'},{'target':'vdb'}],'verbs':['start']}");
        assertThat(CsvText.of(one)).isEqualTo("guest.name,disks.0.target,disks.1.target,verbs\r\na,vda,vdb,start\r\n");
    }

    @Test
    void quotes_commas_and_lines_are_kept_within_quotes() throws Exception {
        assertThat(CsvText.of(json("{'text':'one\\ntwo, \\\"three\\\"'}")))
                .isEqualTo("text\r\n\"one\ntwo, \"\"three\"\"\"\r\n");
    }

    @Test
    void what_a_spreadsheet_would_reckon_with_is_a_text_and_a_number_stays_one() throws Exception {
        assertThat(CsvText.of(json("{'a':'=1+1','b':'@sum','c':'-2','d':-2}")))
                .isEqualTo("a,b,c,d\r\n'=1+1,'@sum,'-2,-2\r\n");
    }

    @Test
    void what_would_move_a_cursor_is_left_out() throws Exception {
        assertThat(CsvText.of(json("{'a':'x\\u001b[2Jy'}"))).isEqualTo("a\r\nx [2Jy\r\n");
    }

    @Test
    void of_nothing_there_is_nothing() throws Exception {
        assertThat(CsvText.of(json("{'guests':[],'total':0}"))).isEmpty();
    }
}
