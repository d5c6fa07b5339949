package pe.gob.indecopi.consumidor.audiencia;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the hearings. No norm fixes these; where Ley 29571, art. 147-A, governs, its terms
 * take the place of {@code justificacion}, {@code segunda} and {@code segundaEnHabiles}.
 *
 * @param minutos how long a hearing takes unless said
 * @param anticipacion working days between the summons and the hearing
 * @param recordatorio working days before the hearing on which the parties are reminded
 * @param reprogramaciones how many times one hearing may be moved
 * @param justificacion how long after its hour an absence may be justified
 * @param segunda how long after its hour a second hearing may be asked for
 * @param segundaEnHabiles working days within which the second hearing is held
 * @param codigo life of the code with which a side agrees to the record
 * @param intentos wrong codes after which another must be asked for
 * @param codigos how many codes a side may be sent for one record
 * @param repaso pause between two looks at what a crash may have left half done
 * @param virtual server of the virtual rooms
 * @param organizador address that invitations bear
 * @param salas the rooms of the offices
 */
@ConfigurationProperties("indecopi.audiencia")
record AudienciaProperties(
    @DefaultValue("60") int minutos,
    @DefaultValue("2") int anticipacion,
    @DefaultValue("1") int recordatorio,
    @DefaultValue("2") int reprogramaciones,
    @DefaultValue("24h") Duration justificacion,
    @DefaultValue("48h") Duration segunda,
    @DefaultValue("5") int segundaEnHabiles,
    @DefaultValue("48h") Duration codigo,
    @DefaultValue("5") int intentos,
    @DefaultValue("5") int codigos,
    @DefaultValue("1m") Duration repaso,
    @DefaultValue("https://meet.jit.si/") URI virtual,
    @DefaultValue("no-responder@indecopi.example") String organizador,
    @DefaultValue List<Sala> salas) {

  AudienciaProperties {
    salas = List.copyOf(salas);
  }

  ReglasDeInasistencia porAjuste() {
    return ReglasDeInasistencia.porAjuste(justificacion, segunda, segundaEnHabiles);
  }
}
